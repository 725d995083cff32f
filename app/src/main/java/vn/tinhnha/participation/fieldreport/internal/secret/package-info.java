/** Cases with state secrets: taken out of the ordinary tables, so that no screen, search or figure can show them. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.secret;

import org.jspecify.annotations.NullMarked;
