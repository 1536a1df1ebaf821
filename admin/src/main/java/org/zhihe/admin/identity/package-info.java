/** The page that shows an identity number in full, once its reader has said why. */
package org.zhihe.admin.identity;
