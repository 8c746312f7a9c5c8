/** The bytes of documents: what they are, what they are called, where they lie. */
@NullMarked
package kz.ruqsat.application.document;

import org.jspecify.annotations.NullMarked;
