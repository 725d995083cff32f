/** How personal data is sealed: Tink keysets in one file that only the app can read. */
@NullMarked
package vn.tinhnha.platform.privacy.internal;

import org.jspecify.annotations.NullMarked;
