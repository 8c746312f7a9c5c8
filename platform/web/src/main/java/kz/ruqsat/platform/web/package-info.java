/** What the HTTP interfaces of all services share: tags, pages of lists, cursors, JSON. */
@NullMarked
package kz.ruqsat.platform.web;

import org.jspecify.annotations.NullMarked;
