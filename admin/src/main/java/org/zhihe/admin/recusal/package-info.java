/** What staff do so that nobody handles a matter of their own. */
package org.zhihe.admin.recusal;
