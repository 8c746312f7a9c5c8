@NullMarked
package kz.ruqsat.elsewhere.contract;

import org.jspecify.annotations.NullMarked;
