/** The domain of field reports, and what its pages and interfaces share. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal;

import org.jspecify.annotations.NullMarked;
