"""Agendas, handouts, meeting packs and drawings from sheets and meetings. Never sees an original."""
