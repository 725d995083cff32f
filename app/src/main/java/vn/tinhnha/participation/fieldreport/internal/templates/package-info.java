/** The texts that officials answer with, and the pages where they are edited. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.templates;

import org.jspecify.annotations.NullMarked;
