/** What members of staff see and change of their own account. */
package org.zhihe.admin.me;
