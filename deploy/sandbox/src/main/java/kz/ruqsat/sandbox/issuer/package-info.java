@NullMarked
package kz.ruqsat.sandbox.issuer;

import org.jspecify.annotations.NullMarked;
