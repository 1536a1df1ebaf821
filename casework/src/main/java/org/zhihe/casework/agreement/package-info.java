/** What the parties agreed (人民调解法 28-31). */
package org.zhihe.casework.agreement;
