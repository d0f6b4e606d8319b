package app.courtyard.capture;

/** A device was closed to a person, who has not signed in on it with a password since. */
class DeviceClosed extends RuntimeException {}
