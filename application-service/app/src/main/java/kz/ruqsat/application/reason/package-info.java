/** The code list of reasons for which an application may be refused. */
@NullMarked
package kz.ruqsat.application.reason;

import org.jspecify.annotations.NullMarked;
