/** Made-up staff and matters for a demonstration, made through the same use cases as real ones. */
package org.zhihe.admin.demo;
