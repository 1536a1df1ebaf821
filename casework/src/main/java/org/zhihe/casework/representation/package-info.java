/** Who acts for a party: accounts tied to it, colleagues of a company, representatives with a power of attorney. */
package org.zhihe.casework.representation;
