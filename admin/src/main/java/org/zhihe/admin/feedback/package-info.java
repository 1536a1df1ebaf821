/** The centre calls back those who were not satisfied. */
package org.zhihe.admin.feedback;
