/** Lets reporters have an answered report looked at again (Quyết định 482, Điều 10). */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.reopening;

import org.jspecify.annotations.NullMarked;
