/** How staff come to know who a protected party is: two of them, with a reason, for a day. */
package org.zhihe.admin.protection;
