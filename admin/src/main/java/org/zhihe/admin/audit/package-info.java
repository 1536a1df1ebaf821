/** The audit: linking and verifying what all programs enter, and the administrator's look at it. */
package org.zhihe.admin.audit;
