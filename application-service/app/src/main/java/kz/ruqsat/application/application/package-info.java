/** The application for a licence: what is asked, stated, attached, submitted, and decided by two people. */
@NullMarked
package kz.ruqsat.application.application;

import org.jspecify.annotations.NullMarked;
