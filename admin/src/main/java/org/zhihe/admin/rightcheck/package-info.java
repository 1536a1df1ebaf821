/** Those who handle a matter record what a register says of the right. */
package org.zhihe.admin.rightcheck;
