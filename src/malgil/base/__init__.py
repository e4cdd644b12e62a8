"""What everything stands on: errors, languages, paths, time, settings. It knows no phrasebook."""
