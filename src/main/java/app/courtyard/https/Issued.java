package app.courtyard.https;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A certificate and the key that belongs to it. */
record Issued(X509Certificate certificate, PrivateKey key) {}
