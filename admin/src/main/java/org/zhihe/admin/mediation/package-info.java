/** What mediators and their committee's secretary do (人民调解法). */
package org.zhihe.admin.mediation;
