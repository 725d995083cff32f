/** Periodic reports in the layout of Nghị định 30/2020/NĐ-CP (Quyết định 482, Điều 13.4, 13.5). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.papers;

import org.jspecify.annotations.NullMarked;
