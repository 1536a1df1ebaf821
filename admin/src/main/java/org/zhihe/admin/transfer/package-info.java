/** Transfers as those see and move them who take part: the sender, the receiver, and whoever has a copy. */
package org.zhihe.admin.transfer;
