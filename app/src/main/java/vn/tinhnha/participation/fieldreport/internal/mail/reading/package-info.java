/** Reads a mail as it came over the wire: what it says, what came with it, and whether a person wrote it. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import org.jspecify.annotations.NullMarked;
