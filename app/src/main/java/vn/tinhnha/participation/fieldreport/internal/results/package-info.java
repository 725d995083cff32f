/** What results must have, and what their photos prove. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.results;

import org.jspecify.annotations.NullMarked;
