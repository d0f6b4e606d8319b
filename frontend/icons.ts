/// <reference types="vite/client" />
// One set of outlined icons for both halves: lucide (ISC licence), as a Vaadin icon set for Flow views.
import '@vaadin/icon/vaadin-iconset.js';
import arrowRightLeft from 'lucide-static/icons/arrow-right-left.svg?raw';
import ban from 'lucide-static/icons/ban.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import calendarCheck from 'lucide-static/icons/calendar-check.svg?raw';
import calendarDays from 'lucide-static/icons/calendar-days.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import doorClosed from 'lucide-static/icons/door-closed.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import locateFixed from 'lucide-static/icons/locate-fixed.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import messageSquareReply from 'lucide-static/icons/message-square-reply.svg?raw';
import messageSquareText from 'lucide-static/icons/message-square-text.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import qrCode from 'lucide-static/icons/qr-code.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import trees from 'lucide-static/icons/trees.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const icons: Record<string, string> = {
  'arrow-right-left': arrowRightLeft,
  ban,
  bell,
  'building-2': building2,
  'calendar-check': calendarCheck,
  'calendar-days': calendarDays,
  camera,
  'chart-column': chartColumn,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'circle-check': circleCheck,
  'clipboard-list': clipboardList,
  'door-closed': doorClosed,
  ellipsis,
  'file-text': fileText,
  footprints,
  hand,
  inbox,
  'list-checks': listChecks,
  'locate-fixed': locateFixed,
  'log-out': logOut,
  'map-pin': mapPin,
  maximize,
  'message-square-reply': messageSquareReply,
  'message-square-text': messageSquareText,
  pencil,
  phone,
  plus,
  presentation,
  printer,
  'qr-code': qrCode,
  route,
  search,
  'sliders-horizontal': slidersHorizontal,
  smartphone,
  star,
  store,
  trash,
  trees,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  user,
  users,
  wrench,
  x,
};

const body = (svg: string) => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

const set = document.createElement('template');
set.innerHTML = `<vaadin-iconset name="lucide" size="24"><svg><defs>${Object.entries(icons)
  .map(
    ([name, svg]) =>
      `<g id="lucide:${name}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${body(svg)}</g>`,
  )
  .join('')}</defs></svg></vaadin-iconset>`;
document.head.appendChild(set.content);
