/** The people of a matter, and the query code that opens it for each of them. */
package org.zhihe.casework.party;
