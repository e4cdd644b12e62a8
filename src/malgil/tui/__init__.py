"""The Textual app: home, today's review, settings and help. The only room that knows Textual."""
