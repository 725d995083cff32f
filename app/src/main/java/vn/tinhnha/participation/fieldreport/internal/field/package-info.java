/** Field mode: an official on the spot with a phone, with or without a network. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.field;

import org.jspecify.annotations.NullMarked;
