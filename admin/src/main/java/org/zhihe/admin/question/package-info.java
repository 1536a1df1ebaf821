/** Staff answer what the parties of a matter have asked their desk. */
package org.zhihe.admin.question;
