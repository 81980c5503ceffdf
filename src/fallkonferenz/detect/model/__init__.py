"""Our own named-entity model: one ONNX file for all four languages, and the spaCy component that holds it."""
