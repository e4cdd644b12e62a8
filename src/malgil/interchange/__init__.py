"""Files in and out: YAML phrasebooks, the outline notation, CSV."""
