"""What is written for an announcement; each `emit` gives texts by path below the output folder, and writes nothing."""
