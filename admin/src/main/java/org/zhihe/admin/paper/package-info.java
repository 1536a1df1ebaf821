/** Papers of a matter as they are printed. */
package org.zhihe.admin.paper;
