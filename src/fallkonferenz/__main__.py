"""`python -m fallkonferenz`."""

from fallkonferenz.cli.app import main

if __name__ == "__main__":
    main()
