/** What those may do who watch over matters that were copied to them. */
package org.zhihe.casework.oversight;
