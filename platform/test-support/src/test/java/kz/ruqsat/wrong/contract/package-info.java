@NullMarked
package kz.ruqsat.wrong.contract;

import org.jspecify.annotations.NullMarked;
