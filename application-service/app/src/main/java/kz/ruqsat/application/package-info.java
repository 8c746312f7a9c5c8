/** The application service: applications, documents, licences. */
@NullMarked
package kz.ruqsat.application;

import org.jspecify.annotations.NullMarked;
