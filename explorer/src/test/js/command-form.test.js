import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyOf, formOf, pathOf } from '../../main/resources/com/gyroscops/explorer/lib/command-form.js';

const schema = name => ({ requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } } });

const DOCUMENT = {
  paths: {
    '/api/tickets': { post: { operationId: 'openTicket', ...schema('Escalation') } },
    '/api/tickets/{id}': { get: { operationId: 'getTicket' } },
    '/api/tickets/{id}/escalate': { post: { operationId: 'escalateTicket', ...schema('Escalation') } },
    '/api/tickets/{id}/close': { post: { operationId: 'closeTicket' } },
  },
  components: {
    schemas: {
      Escalation: {
        required: ['level', 'hours'],
        properties: {
          level: { enum: ['HIGH', 'LOW'] },
          hours: { type: 'integer', minimum: 1 },
          reason: { $ref: '#/components/schemas/Reason' },
        },
      },
      Reason: { type: 'string', maxLength: 500 },
    },
  },
};

test('the form of a command is the request with its name, with the fields of the body', () => {
  assert.deepEqual(formOf(DOCUMENT, 'EscalateTicket'), {
    path: '/api/tickets/{id}/escalate',
    fields: [
      { name: 'level', type: 'string', required: true, values: ['HIGH', 'LOW'], minimum: undefined, maxLength: undefined },
      { name: 'hours', type: 'integer', required: true, values: undefined, minimum: 1, maxLength: undefined },
      { name: 'reason', type: 'string', required: false, values: undefined, minimum: undefined, maxLength: 500 },
    ],
  });
  assert.deepEqual(formOf(DOCUMENT, 'CloseTicket'), { path: '/api/tickets/{id}/close', fields: [] });
});

test('a command that makes an aggregate, or that no request sends, has no form', () => {
  assert.equal(formOf(DOCUMENT, 'OpenTicket'), undefined);
  assert.equal(formOf(DOCUMENT, 'ExpireTicket'), undefined);
});

test('the body has what is filled in, with whole numbers as numbers', () => {
  const form = formOf(DOCUMENT, 'EscalateTicket');
  assert.deepEqual(bodyOf(form, { level: 'LOW', hours: ' 3 ', reason: ' ' }), { level: 'LOW', hours: 3 });
});

test('the id in the path is encoded', () => {
  assert.equal(pathOf({ path: '/api/tickets/{id}/close' }, 'a:b/c'), '/api/tickets/a%3Ab%2Fc/close');
});
