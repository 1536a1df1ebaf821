/** Filing for somebody who stands at the counter, calls or has written, and the paper that person takes home. */
package org.zhihe.admin.counter;
