@NullMarked
package kz.ruqsat.right.contract;

import org.jspecify.annotations.NullMarked;
