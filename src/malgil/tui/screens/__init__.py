"""What fills the terminal, one module each."""
