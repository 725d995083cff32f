/** What is counted of field reports, and where each figure comes from (Quyết định 482, Điều 11.2, 13.4, 13.5). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.figures;

import org.jspecify.annotations.NullMarked;
