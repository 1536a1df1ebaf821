/** From a blank form to a receipt, and putting a filing right afterwards. */
package org.zhihe.portal.filing;
