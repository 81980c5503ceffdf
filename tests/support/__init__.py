"""What several tests share: fakes that work, not mocks."""
