/** The administrator looks after the accounts of the staff. */
package org.zhihe.admin.staff;
