@NullMarked
package kz.ruqsat.sandbox.mail;

import org.jspecify.annotations.NullMarked;
