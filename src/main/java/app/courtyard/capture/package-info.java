/**
 * The pack that a phone takes with it, and the intake of captures and photos: exactly once
 * (docs/sync.md).
 */
@NullMarked
package app.courtyard.capture;

import org.jspecify.annotations.NullMarked;
